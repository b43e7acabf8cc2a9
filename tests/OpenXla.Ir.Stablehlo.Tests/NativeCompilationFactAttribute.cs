namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>A test that compiles ahead of time; skipped where there is no linker for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeCompilationFactAttribute : FactAttribute
{
    public NativeCompilationFactAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "compiles for Linux";
        else if (!IsOnPath("clang") && !IsOnPath("gcc")) Skip = "neither clang nor gcc, with which NativeAOT links, is on the PATH";
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
