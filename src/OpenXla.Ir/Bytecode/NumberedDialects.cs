namespace OpenXla.Ir.Bytecode;

/// <summary>The dialects that a module refers to, in the order in which it does.</summary>
internal sealed class NumberedDialects(IrContext context)
{
    private const string BuiltinPrefix = "builtin.";

    private readonly Dictionary<string, NumberedDialect> _dialects = new(StringComparer.Ordinal);

    /// <summary>The names of dialects by the keywords that begin with them.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private NumberedDialect? _builtin;

    internal List<NumberedDialect> All { get; } = [];

    internal NumberedDialect Builtin => _builtin ??= Of("builtin");

    /// <summary>The dialect that the name of an operation, a type or an attribute begins with; most are builtin ones.</summary>
    internal NumberedDialect OfKeyword(string keyword) => keyword.Length > BuiltinPrefix.Length && keyword.StartsWith(BuiltinPrefix, StringComparison.Ordinal) ? Builtin : Of(NameOf(keyword));

    internal NumberedDialect Of(string name)
    {
        if (_dialects.TryGetValue(name, out var known)) return known;
        var dialect = new NumberedDialect(name, name.Length == 0 ? null : context.LoadDialect(name), All.Count);
        All.Add(dialect);
        return _dialects[name] = dialect;
    }

    private string NameOf(string keyword)
    {
        if (_names.TryGetValue(keyword, out var known)) return known;
        int dot = keyword.IndexOf('.', StringComparison.Ordinal);
        // Nothing after the dot is nothing after the dialect in a file: the name `a.` would be read as `a`.
        return _names[keyword] = dot > 0 && dot < keyword.Length - 1 ? keyword[..dot] : keyword;
    }
}
