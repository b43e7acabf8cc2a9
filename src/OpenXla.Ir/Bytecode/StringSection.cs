using OpenXla.Ir.Text;

namespace OpenXla.Ir.Bytecode;

/// <summary>The strings of a file, each once, in the order in which they are first asked for.</summary>
internal sealed class StringSection
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte[]> _strings = [];

    internal int Add(string text)
    {
        if (_numbers.TryGetValue(text, out int known)) return known;
        _strings.Add(ByteText.Encode(text).ToArray());
        return _numbers[text] = _strings.Count - 1;
    }

    /// <summary>How many, their sizes from the last to the first, then their bytes.</summary>
    internal void Write(BytecodeFile file)
    {
        var section = new ByteEmitter();
        section.VarInt((ulong)_strings.Count);
        for (int i = _strings.Count - 1; i >= 0; i--) section.VarInt((ulong)_strings[i].Length + 1);
        foreach (var text in _strings)
        {
            section.Bytes(text);
            section.Byte(0);
        }
        file.Section(SectionId.Strings, section);
    }
}
