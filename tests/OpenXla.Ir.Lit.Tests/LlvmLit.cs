namespace OpenXla.Ir.Lit.Tests;

/// <summary>LLVM's own lit, where it is installed.</summary>
internal static class LlvmLit
{
    internal static readonly string? Path = new[] { "/usr/lib/llvm-22/bin/lit", "/usr/lib/llvm-22/build/utils/lit/lit.py" }.FirstOrDefault(File.Exists);

    internal static bool IsAvailable => Path is not null && File.Exists("/usr/lib/llvm-22/bin/FileCheck");
}
