ALTER DATABASE db SET OPTIONS (enable_key_visualizer=1);
