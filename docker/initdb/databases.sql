-- For whoever starts the file by hand. A run puts the migrated template of its gateway here.
CREATE DATABASE gateway_template;
