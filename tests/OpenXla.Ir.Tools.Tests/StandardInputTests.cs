using System.Diagnostics;

namespace OpenXla.Ir.Tools.Tests;

public class StandardInputTests
{
    [Fact]
    public async Task A_closed_input_is_an_error()
    {
        if (OperatingSystem.IsWindows()) return;
        var tool = Path.Combine(AppContext.BaseDirectory, "openxla.dll");
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec dotnet '{tool}' opt - <&-"]) { RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            Assert.Equal("cannot open input file '-': Bad file descriptor\n", await process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
        Assert.Equal(1, process.ExitCode);
    }
}
