using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Bytecode;

/// <summary>The attributes of names of files and of dictionaries' entries, which are written again and again.</summary>
internal static class RecentNames
{
    private const int Count = 64;

    [ThreadStatic]
    private static StringAttr[]? s_names;

    internal static StringAttr Of(string name)
    {
        if (name.Length == 0) return new StringAttr(name);
        var names = s_names ??= new StringAttr[Count];
        ref var recent = ref names[((name.Length * 7) + name[0] + (name[^1] * 3)) % Count];
        return recent is not null && recent.Value == name ? recent : recent = new StringAttr(name);
    }
}
