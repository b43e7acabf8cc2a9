using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>
/// Looks for a libLLVM of a supported version. Opening and asking for the version are parameters,
/// so that a test can describe a machine that has no LLVM, or an old one.
/// </summary>
internal sealed class LlvmSearch
{
    public const string EnvironmentVariable = "OPENXLA_LIBLLVM";
    public const int OldestSupported = 19;
    public const int NewestSupported = 22;

    private const string Advice =
        "install libllvm22 (apt-get install libllvm22) or set " + EnvironmentVariable + " to the path of a libLLVM";

    public required Func<string, IntPtr> Open { get; init; }

    /// <summary>Returns null for a library without LLVMGetVersion, which came with LLVM 16.</summary>
    public required Func<IntPtr, Version?> ReadVersion { get; init; }

    public Action<IntPtr> Close { get; init; } = static _ => { };

    public static LlvmSearch OnThisMachine { get; } = new()
    {
        Open = static name => NativeLibrary.TryLoad(name, out var handle) ? handle : IntPtr.Zero,
        ReadVersion = ReadVersionOf,
        Close = NativeLibrary.Free,
    };

    public Result Find(string? chosen)
    {
        if (!string.IsNullOrEmpty(chosen))
            return Try(chosen) ?? Result.Missing($"{EnvironmentVariable} is '{chosen}', which can't be loaded: {Advice}");

        Result? unsupported = null;
        foreach (var name in Names())
        {
            var result = Try(name);
            if (result is { Handle: not 0 })
                return result;
            unsupported ??= result;
        }

        return unsupported ?? Result.Missing($"LLVM was not found: {Advice}");
    }

    /// <summary>The supported versions, newest first, then what only serves to say that LLVM is too old.</summary>
    public static IEnumerable<string> Names()
    {
        if (OperatingSystem.IsWindows())
            return ["LLVM-C.dll", "libLLVM.dll"];
        if (OperatingSystem.IsMacOS())
            return ["libLLVM-22.dylib", "libLLVM.dylib", "/opt/homebrew/opt/llvm/lib/libLLVM.dylib", "/usr/local/opt/llvm/lib/libLLVM.dylib"];
        return
        [
            "libLLVM.so.22.1", "libLLVM-22.so",
            "libLLVM.so.21.1", "libLLVM-21.so",
            "libLLVM.so.20.1", "libLLVM-20.so",
            "libLLVM.so.19.1", "libLLVM-19.so",
            "libLLVM.so",
            "libLLVM.so.18.1", "libLLVM-17.so.1", "libLLVM-16.so.1", "libLLVM-15.so.1", "libLLVM-14.so.1",
        ];
    }

    private Result? Try(string name)
    {
        var handle = Open(name);
        if (handle == IntPtr.Zero)
            return null;

        var version = ReadVersion(handle);
        if (version is { Major: >= OldestSupported and <= NewestSupported })
            return new Result(handle, name, version, "");

        Close(handle);
        var found = version is null ? "older than LLVM 16" : $"LLVM {version}";
        var verdict = version is { Major: > NewestSupported } ? "too new" : "too old";
        return Result.Missing(
            $"LLVM is {verdict}: {name} is {found}, supported are {OldestSupported} to {NewestSupported}: {Advice}", version);
    }

    private static unsafe Version? ReadVersionOf(IntPtr handle)
    {
        if (!NativeLibrary.TryGetExport(handle, "LLVMGetVersion", out var export))
            return null;
        uint major, minor, patch;
        ((delegate* unmanaged[Cdecl]<uint*, uint*, uint*, void>)export)(&major, &minor, &patch);
        return new Version((int)major, (int)minor, (int)patch);
    }

    /// <summary>A loaded library, or (<see cref="Handle"/> zero) the reason why there is none.</summary>
    public sealed record Result(IntPtr Handle, string Name, Version? Version, string Reason)
    {
        public static Result Missing(string reason, Version? version = null) => new(IntPtr.Zero, "", version, reason);
    }
}
