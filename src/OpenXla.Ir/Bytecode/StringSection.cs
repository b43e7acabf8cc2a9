using System.Buffers;
using System.Text;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>The strings of a file, each once, in the order in which they are first asked for.</summary>
internal sealed class StringSection
{
    /// <summary>Each with the zero at its end.</summary>
    private readonly ByteTable _strings = new();

    internal int Add(string text)
    {
        const int MostOnStack = 256;
        Span<byte> bytes = stackalloc byte[MostOnStack];
        if (text.Length >= MostOnStack || Ascii.FromUtf16(text, bytes, out int length) != OperationStatus.Done)
        {
            bytes = ByteText.Encode(text + '\0');
            length = bytes.Length - 1;
        }
        bytes[length] = 0;
        return _strings.NumberOf(bytes[..(length + 1)]);
    }

    /// <summary>How many, their sizes from the last to the first, then their bytes.</summary>
    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_strings.Count);
        for (int i = _strings.Count - 1; i >= 0; i--) section.VarInt((ulong)_strings[i].Length);
        foreach (var piece in _strings.Pieces) section.Blob(piece);
        file.Section(SectionId.Strings, section);
    }
}
