@echo off
rem Runs Spanlift. JAVA_HOME names the Java to use (17 or later), else the one on the PATH runs.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xlog:disable -XX:+UseSerialGC -XX:-UsePerfData %SPANLIFT_OPTS% -cp "%~dp0..\lib\*;%~dp0..\lib\diagram\*" dev.spanlift.cli.Main %*
exit /b %ERRORLEVEL%
