namespace LLVMSharp.Interop;

/// <summary>No usable LLVM library is on this machine; the message says what to do about it.</summary>
public sealed class LlvmUnavailableException(string message) : Exception(message);
