using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

/// <summary>An error, or a null handle for success. An error must be taken (read or consumed) exactly once.</summary>
public unsafe partial struct LLVMErrorRef
{
    public readonly bool IsSuccess => Handle == IntPtr.Zero;

    public static LLVMErrorRef Create(ReadOnlySpan<char> ErrMsg)
    {
        using var message = new MarshaledString(ErrMsg);
        return LLVM.CreateStringError(message);
    }

    /// <summary>Reads the message and frees the error.</summary>
    public string TakeMessage()
    {
        if (IsSuccess)
            return "";
        var message = LLVM.GetErrorMessage(this);
        Handle = IntPtr.Zero;
        var text = LlvmText.AsString(message);
        LLVM.DisposeErrorMessage(message);
        return text;
    }

    public void Consume()
    {
        if (IsSuccess)
            return;
        LLVM.ConsumeError(this);
        Handle = IntPtr.Zero;
    }

    /// <summary>Takes the error, if it is one.</summary>
    public bool Succeeded(out string ErrorMessage)
    {
        var success = IsSuccess;
        ErrorMessage = TakeMessage();
        return success;
    }

    /// <exception cref="ExternalException">This is an error, which is taken.</exception>
    public void ThrowOnError()
    {
        if (!IsSuccess)
            throw new ExternalException(TakeMessage());
    }
}
