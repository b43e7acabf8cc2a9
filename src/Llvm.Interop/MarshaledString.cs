using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace LLVMSharp.Interop;

/// <summary>A NUL-terminated UTF-8 copy of a text for the length of one call.</summary>
public unsafe ref struct MarshaledString : IDisposable
{
    private readonly bool owned;

    public MarshaledString(ReadOnlySpan<char> input)
    {
        if (input.IsEmpty)
        {
            // Most instruction names are empty: a literal lives in the image and never moves.
            Value = (sbyte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference("\0"u8));
            return;
        }

        Length = Encoding.UTF8.GetByteCount(input);
        Value = (sbyte*)NativeMemory.Alloc((nuint)Length + 1);
        Encoding.UTF8.GetBytes(input, new Span<byte>(Value, Length));
        Value[Length] = 0;
        owned = true;
    }

    /// <summary>Length in bytes, without the final NUL.</summary>
    public int Length { get; }

    public sbyte* Value { get; }

    public static implicit operator sbyte*(in MarshaledString text) => text.Value;

    public override readonly string ToString() => LlvmText.AsString(Value, (nuint)Length);

    public readonly void Dispose()
    {
        if (owned)
            NativeMemory.Free(Value);
    }
}
