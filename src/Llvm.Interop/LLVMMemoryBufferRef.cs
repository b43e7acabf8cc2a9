using System.Runtime.InteropServices;

namespace LLVMSharp.Interop;

public unsafe partial struct LLVMMemoryBufferRef : IDisposable
{
    public readonly nuint Size => LLVM.GetBufferSize(this);

    /// <summary>The bytes, as long as the buffer lives.</summary>
    public readonly ReadOnlySpan<byte> Contents => new(LLVM.GetBufferStart(this), checked((int)Size));

    /// <summary>A copy of bytes, such as an object file or bitcode.</summary>
    public static LLVMMemoryBufferRef CreateCopy(ReadOnlySpan<byte> Data, ReadOnlySpan<char> Name = default)
    {
        using var name = new MarshaledString(Name);
        fixed (byte* data = Data)
            return LLVM.CreateMemoryBufferWithMemoryRangeCopy((sbyte*)data, (nuint)Data.Length, name);
    }

    /// <summary>A copy of a text, such as IR.</summary>
    public static LLVMMemoryBufferRef CreateCopy(ReadOnlySpan<char> Text, ReadOnlySpan<char> Name = default)
    {
        using var text = new MarshaledString(Text);
        using var name = new MarshaledString(Name);
        return LLVM.CreateMemoryBufferWithMemoryRangeCopy(text, (nuint)text.Length, name);
    }

    /// <exception cref="ExternalException">The file can't be read.</exception>
    public static LLVMMemoryBufferRef CreateFromFile(ReadOnlySpan<char> Path)
    {
        using var path = new MarshaledString(Path);
        LLVMOpaqueMemoryBuffer* buffer;
        sbyte* message = null;
        if (LLVM.CreateMemoryBufferWithContentsOfFile(path, &buffer, &message) != 0)
            throw new ExternalException($"{Path}: {LlvmText.TakeMessage(message)}");
        return buffer;
    }

    public void Dispose()
    {
        if (Handle == IntPtr.Zero)
            return;
        LLVM.DisposeMemoryBuffer(this);
        Handle = IntPtr.Zero;
    }
}
