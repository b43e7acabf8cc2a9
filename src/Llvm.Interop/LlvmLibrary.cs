namespace LLVMSharp.Interop;

/// <summary>
/// The loaded libLLVM. Nothing is loaded before the first question here or the first call into <see cref="LLVM"/>,
/// so a tool that never needs LLVM does not pay for it.
/// </summary>
public static class LlvmLibrary
{
    private static readonly Lazy<LlvmSearch.Result> Search = new(
        static () => LlvmSearch.OnThisMachine.Find(Environment.GetEnvironmentVariable(LlvmSearch.EnvironmentVariable)));

    /// <summary>True once something asked for the library, whether it was found or not.</summary>
    public static bool IsLoadAttempted => Search.IsValueCreated;

    /// <summary>The version of the loaded library.</summary>
    /// <exception cref="LlvmUnavailableException">There is no usable library.</exception>
    public static Version Version => Require().Version!;

    /// <summary>The name or path under which the library was found.</summary>
    /// <exception cref="LlvmUnavailableException">There is no usable library.</exception>
    public static string Name => Require().Name;

    internal static IntPtr Handle => Require().Handle;

    /// <summary>Loads the library if that can be done.</summary>
    /// <param name="reason">Empty, or what is wrong and what to do about it.</param>
    public static bool TryLoad(out string reason)
    {
        reason = Search.Value.Reason;
        return Search.Value.Handle != IntPtr.Zero;
    }

    private static LlvmSearch.Result Require() => RequireFound(Search.Value);

    internal static LlvmSearch.Result RequireFound(LlvmSearch.Result result) =>
        result.Handle != IntPtr.Zero ? result : throw new LlvmUnavailableException(result.Reason);
}
