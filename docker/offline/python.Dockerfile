# Stands in for python:3.12-slim.
FROM local/debian-python
COPY ca/ /usr/local/share/ca-certificates/
RUN update-ca-certificates
