@echo off
rem packaging\run.cmd             opens the window of the card file
rem packaging\run.cmd VERB ...    runs the command line
rem Needs a JDK 17+ and Maven; builds when the sources are newer. Sentences stand at the end, in UTF-8.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
for %%r in ("%~dp0..") do set "root=%%~fr"

rem The flag is known to Java 17 and later only, which makes it the test of the version.
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
"%java%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1 || goto no_java

call :is_built && goto built
where mvn >nul 2>&1 || goto no_maven
call :build || goto not_built
:built

rem C1 and the serial collector start sooner; the planner alone runs long enough to pay for more.
rem An import is measured the way the window makes it.
set "flags=-XX:+UseSerialGC -Xshare:auto -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "flags=%flags% -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"

rem Options before the verb; with options only it is the window.
:next
if "%~1"=="" goto window
if "%~1"=="--data" shift & shift & goto next
if "%~1"=="--today" shift & shift & goto next
if "%~1"=="--password-file" shift & shift & goto next

if not "%~1"=="plan" if not "%~1"=="bench" set "flags=%flags% -XX:TieredStopAtLevel=1"
if "%~1 %~2"=="bench import" set "flags=%flags% -XX:TieredStopAtLevel=1"
"%java%" %flags% "@%root%\target\java.args" app.zhanggui.shell.Main %*
set "code=%ERRORLEVEL%"
goto end

:window
start "" "%java%w" %flags% -XX:TieredStopAtLevel=1 "@%root%\target\java.args" app.zhanggui.shell.Main %*
set "code=0"
goto end

:end
if defined codepage chcp %codepage% >nul
exit /b %code%

rem Is anything the build reads newer than its stamp?
:is_built
powershell -NoProfile -Command "$stamp = Get-Item -ErrorAction SilentlyContinue -LiteralPath ($env:root + '\target\packaging.stamp'); if (-not $stamp) { exit 1 }; $read = 'pom.xml', 'src\main', 'src\build', 'assets\sample' | ForEach-Object { Get-ChildItem -Recurse -Force -LiteralPath (Join-Path $env:root $_) }; if ($read | Where-Object { $_.LastWriteTimeUtc -gt $stamp.LastWriteTimeUtc }) { exit 1 }"
exit /b %ERRORLEVEL%

rem The class path is longer than a command line of cmd may be, so Java reads it from a file, in the code page of the system.
:build
if not exist "%root%\target" mkdir "%root%\target"
call :say_building
type nul >"%root%\target\packaging.stamp.new"
pushd "%root%"
call mvn -B -ntp -q -DskipTests process-classes 1>&2
set "built=%ERRORLEVEL%"
popd
if not "%built%"=="0" exit /b 1
powershell -NoProfile -Command "$jars = [IO.File]::ReadAllText($env:root + '\target\classpath.txt').Trim(); $line = '-cp \"' + ($env:root + '\target\classes;' + $jars).Replace('\', '/') + '\"'; [IO.File]::WriteAllText($env:root + '\target\java.args', $line, [Text.Encoding]::Default)" || exit /b 1
move /y "%root%\target\packaging.stamp.new" "%root%\target\packaging.stamp" >nul
exit /b 0

:no_java
set "code=69"
echo 没有找到 Java 17 或更新的 JDK。请从 https://adoptium.net 下载安装，装好后再运行一次。 1>&2
echo No JDK 17 or later was found. Get one from https://adoptium.net, then run this again. 1>&2
goto wait

:no_maven
set "code=69"
echo 没有找到 Maven。请从 https://maven.apache.org/download.cgi 下载，把它的 bin 文件夹加到 PATH，再运行一次。 1>&2
echo Maven was not found. Get it from https://maven.apache.org/download.cgi, put its bin folder on PATH, then run this again. 1>&2
goto wait

:not_built
set "code=70"
echo 没有编译成功，原因见上面几行。若是下载失败，请检查网络后再运行一次。 1>&2
echo The build failed; the lines above say why. If a download failed, check the network and run this again. 1>&2
goto wait

rem Started by a double click, the sentence must stay to be read.
:wait
if "%~1"=="" pause
goto end

:say_building
echo 正在编译程序（第一次要下载约 200 MB，需要几分钟）…… 1>&2
echo Building (the first time it downloads some 200 MB, which takes a few minutes) ... 1>&2
exit /b 0
