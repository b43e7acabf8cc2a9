using System.Buffers;
using System.Text;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>The strings of a file, each once, in the order in which they are first asked for.</summary>
internal sealed class StringSection
{
    private readonly ByteTable _strings = new();

    internal int Add(string text)
    {
        const int MostOnStack = 256;
        Span<byte> ascii = stackalloc byte[MostOnStack];
        bool isShort = text.Length <= MostOnStack && Ascii.FromUtf16(text, ascii, out _) == OperationStatus.Done;
        return _strings.NumberOf(isShort ? ascii[..text.Length] : ByteText.Encode(text));
    }

    /// <summary>How many, their sizes from the last to the first, then their bytes.</summary>
    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_strings.Count);
        for (int i = _strings.Count - 1; i >= 0; i--) section.VarInt((ulong)_strings[i].Length + 1);
        for (int i = 0; i < _strings.Count; i++)
        {
            section.Bytes(_strings[i]);
            section.Byte(0);
        }
        file.Section(SectionId.Strings, section);
    }
}
