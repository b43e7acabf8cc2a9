using System.Buffers;
using System.Text;

namespace OpenXla.Ir.Text;

/// <summary>
/// Strings of the IR are bytes, usually UTF-8. In memory they are .NET strings; a byte that is no UTF-8 becomes the lone
/// surrogate U+DC00 + byte and comes back as that byte, so that nothing is lost.
/// </summary>
public static class ByteText
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out int consumed) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[consumed..];
                continue;
            }
            text.Append((char)(0xDC00 + bytes[0]));
            bytes = bytes[1..];
        }
        return text.ToString();
    }

    public static byte[] Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return Encoding.UTF8.GetBytes(text);
        var bytes = new List<byte>(text.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            if (char.IsLowSurrogate(text[i]) && text[i] <= 0xDCFF)
            {
                bytes.Add((byte)(text[i] - 0xDC00));
                i++;
                continue;
            }
            if (!Rune.TryGetRuneAt(text, i, out var rune)) rune = Rune.ReplacementChar;
            int count = rune.EncodeToUtf8(utf8);
            for (int k = 0; k < count; k++) bytes.Add(utf8[k]);
            i += rune.Utf16SequenceLength;
        }
        return [.. bytes];
    }

    /// <summary>True where the text can stand as a bare identifier: a letter or underscore, then letters, digits, <c>_ $ .</c></summary>
    public static bool IsBareIdentifier(string text) =>
        !string.IsNullOrEmpty(text) && (char.IsAsciiLetter(text[0]) || text[0] == '_') && !text.AsSpan().ContainsAnyExcept(IdentifierCharacters);

    private static readonly SearchValues<char> IdentifierCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.");

    /// <summary>A name as the text shows it: bare, or in quotes where it must be.</summary>
    internal static byte[] KeywordOrString(string name) => IsBareIdentifier(name) ? Encode(name) : Quoted(name);

    /// <summary>A string in quotes, escaped.</summary>
    internal static byte[] Quoted(string text)
    {
        using var output = new Utf8Output(null);
        output.WriteQuoted(text);
        return output.Written.ToArray();
    }
}
