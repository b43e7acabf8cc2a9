using System.Runtime.InteropServices;
using CliWrap;
using CliWrap.Buffered;

namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>The library compiles ahead of time, and without the runtime it reads, writes and evaluates as with it.</summary>
public sealed class NativeCompilationTests : IDisposable
{
    private const long MegaBytes = 1024 * 1024;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("openxla-native");

    public void Dispose() => _folder.Delete(recursive: true);

    [NativeCompilationFact]
    public async Task The_sample_is_published_without_a_warning_and_runs()
    {
        var sample = Path.Combine(FindRoot(), "samples", "portable");
        var target = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64";
        var publish = await Cli.Wrap("dotnet")
            .WithArguments(["publish", sample, "-c", "Release", "-r", target, "-p:OpenXlaAot=true", "--nologo", "-v", "quiet", "-o", _folder.FullName])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync();
        Assert.True(publish.ExitCode == 0 && !publish.StandardOutput.Contains("warning", StringComparison.Ordinal), publish.StandardOutput + publish.StandardError);

        var program = Path.Combine(_folder.FullName, "portable");
        Assert.True(new FileInfo(program).Length < 12 * MegaBytes, $"{new FileInfo(program).Length} bytes, the runtime among them");
        var model = Path.Combine(_folder.FullName, "softmax.mlir");
        File.Copy(Path.Combine(sample, "softmax.mlir"), model);
        const string Softmax = "dense<[0.0320586041, 0.0871443226, 0.236882836, 0.643914282]> : tensor<4xf32>";
        var first = await Run(program, model, "1.9.0");
        Assert.Equal($"{model}.bc: {new FileInfo(model + ".bc").Length} bytes of version 1.9.0\n{Softmax}\n", first);
        var again = await Run(program, model + ".bc", "0.9.0");
        Assert.StartsWith("an artifact of version 1.9.0\n", again, StringComparison.Ordinal);
        Assert.EndsWith($" bytes of version 0.9.0\n{Softmax}\n", again, StringComparison.Ordinal);
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        var result = await Cli.Wrap(program).WithArguments(arguments).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.True(result.ExitCode == 0, result.StandardError);
        return result.StandardOutput;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "OpenXla.Ir.sln"))) return folder.FullName;
        throw new InvalidOperationException("the tests do not run inside of the repository");
    }
}
