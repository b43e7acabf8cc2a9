namespace OpenXla.Ir.Bytecode;

/// <summary>The entries of the latest texts, such as names of files and of dictionaries' entries, which are referred to again and again.</summary>
internal sealed class RecentNames
{
    private const int Count = 64;

    private readonly (string? Text, int Entry)[] _names = new (string?, int)[Count];

    /// <summary>The entry of a text; -1 where it is not among the latest.</summary>
    internal int Find(string text)
    {
        var (known, entry) = PlaceOf(text);
        return known is not null && known == text ? entry : -1;
    }

    internal void Keep(string text, int entry) => PlaceOf(text) = (text, entry);

    private ref (string? Text, int Entry) PlaceOf(string text) =>
        ref _names[text.Length == 0 ? 0 : ((text.Length * 7) + text[0] + (text[^1] * 3)) % Count];
}
