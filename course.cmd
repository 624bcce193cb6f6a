@echo off
rem The course's one command on Windows, with the steps of ./course: brings what draws figures, builds once
rem and again when sources have changed, and hands over to lib\Course.
setlocal
set "root=%~dp0"
set "built=%root%artifacts\course"
set "web=%root%lib\web"

where /q dotnet
if errorlevel 1 (
    echo course: the .NET SDK 10 is needed: winget install Microsoft.DotNet.SDK.10 1>&2
    exit /b 1
)
rem lib\Torch needs Linux' libtorch: here torch cells want TorchSharp=cpu, which takes the package TorchSharp-cpu in its place.
if not exist "%web%\node_modules\.package-lock.json" call :bring_web
call :sources_changed
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 1
)
"%built%\Course.exe" %*
exit /b %errorlevel%

:bring_web
where /q npm
if errorlevel 1 (
    echo course: drawing figures needs npm: winget install OpenJS.NodeJS.LTS 1>&2
    exit /b 0
)
echo course: bringing plotly.js and KaTeX from npm 1>&2
call npm ci --prefix "%web%" --prefer-offline --no-audit --no-fund --no-update-notifier --loglevel=error >nul
if errorlevel 1 echo course: npm could not bring them; figures will be missing until it can 1>&2
exit /b 0

rem Ends with 1 when a source, or a folder in which one was added or deleted, is newer than the build.
:sources_changed
powershell -NoProfile -Command "$stamp = Get-Item -LiteralPath ($env:built + '\stamp') -ErrorAction SilentlyContinue; if (-not $stamp -or ([string](Get-Content -LiteralPath $stamp -Raw)).Trim() -ne [string]$env:TorchSharp) { exit 1 }; $sources = @(Get-Item ($env:root + 'data\catalog.json'), ($env:root + 'global.json'), ($env:root + 'Directory.*.props')) + @(Get-ChildItem -LiteralPath ($env:root + 'lib') -Recurse -Force | Where-Object { $_.FullName -notlike '*\node_modules\?*\*' }); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $stamp.LastWriteTimeUtc }) { exit 1 }"
exit /b %errorlevel%

:build
echo course: building the library (once, and again when its sources change) 1>&2
if exist "%built%.new" rmdir /s /q "%built%.new"
if not exist "%root%artifacts" mkdir "%root%artifacts"
>"%root%artifacts\stamp" echo(%TorchSharp%
dotnet publish "%root%lib\Course" -c Release --use-current-runtime --no-self-contained -p:PublishReadyToRun=true -o "%built%.new" -nologo -v quiet >"%root%artifacts\build.log" 2>&1
if errorlevel 1 (
    findstr /c:"error" "%root%artifacts\build.log" 1>&2
    echo course: the build failed, so nothing was run; all that it said is in artifacts\build.log 1>&2
    exit /b 1
)
move /y "%root%artifacts\stamp" "%built%.new\stamp" >nul
if exist "%built%" rmdir /s /q "%built%"
move "%built%.new" "%built%" >nul
exit /b %errorlevel%
