# A container of the program and nothing else, about 25 MB: `make static`, then `docker build --tag remit .`
FROM scratch
COPY dist/remit /usr/bin/remit
WORKDIR /work
ENTRYPOINT ["/usr/bin/remit"]
CMD ["--help"]
