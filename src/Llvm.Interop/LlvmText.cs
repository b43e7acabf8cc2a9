using System.Runtime.InteropServices;
using System.Text;

namespace LLVMSharp.Interop;

/// <summary>Texts that come out of LLVM, in the two ways it hands them over.</summary>
public static unsafe class LlvmText
{
    public static string AsString(sbyte* text, nuint length) =>
        text is null ? "" : Encoding.UTF8.GetString(new ReadOnlySpan<byte>(text, checked((int)length)));

    /// <summary>A text that LLVM keeps.</summary>
    public static string AsString(sbyte* text) =>
        text is null ? "" : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text));

    /// <summary>A text that LLVM gave away: it is freed with LLVMDisposeMessage.</summary>
    public static string TakeMessage(sbyte* message)
    {
        if (message is null)
            return "";
        var text = AsString(message);
        LLVM.DisposeMessage(message);
        return text;
    }
}
