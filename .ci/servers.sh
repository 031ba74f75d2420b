# Redis and Postgres, which token stores and shared limits are tested on: Debian's packages, where they are missing and can be
# installed. What is there has to be used: PARTNERGATE_REQUIRED_SERVERS makes its absence a failure of the tests.

has_redis() { command -v redis-server >/dev/null; }
has_postgres() { command -v postgres >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/postgres' >/dev/null; }

install_servers() {
  local missing=()
  has_redis || missing+=(redis-server)
  has_postgres || missing+=(postgresql)
  if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null; then
    apt update >/dev/null && apt install --no-install-recommends "${missing[@]}" >/dev/null
  fi
  PARTNERGATE_REQUIRED_SERVERS="$(has_redis && echo redis) $(has_postgres && echo postgres)"
  export PARTNERGATE_REQUIRED_SERVERS
  name_missing_servers
}

# Installing is enough: the tests start servers of their own, so none has to run in the background.
apt() {
  local sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -y -o Dpkg::Use-Pty=0 "$@"
}

name_missing_servers() {
  has_redis || echo 'NOT TESTED HERE: Redis, which is not installed and could not be'
  has_postgres || echo 'NOT TESTED HERE: Postgres, which is not installed and could not be'
}
