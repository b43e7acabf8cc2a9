namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>Makes dialects of the <c>irdl.dialect</c> operations of a file.</summary>
public static class IrdlDefinitions
{
    /// <summary>The dialects that a file defines, for any number of contexts; null after an error, which has been reported.</summary>
    /// <param name="context">Whose dialects the definitions may speak of.</param>
    /// <param name="source">The file.</param>
    public static IReadOnlyList<IDialect>? Read(IrContext context, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        return AsmParser.ParseModule(context, source) is { } module && IrVerifier.Verify(module) ? From(module) : null;
    }

    /// <summary>The dialects that a verified operation holds; null after an error, which has been reported.</summary>
    public static IReadOnlyList<IDialect>? From(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var dialects = new Dictionary<string, DynamicDialect>(StringComparer.Ordinal);
        foreach (var op in root.Descendants<DialectOp>())
        {
            if (root.Context.AvailableDialects.Contains(op.Symbol))
            {
                op.EmitError($"defines dialect '{op.Symbol}', but there is one of that name already");
                return null;
            }
            var dialect = new DynamicDialect(op.Symbol);
            dialects.Add(op.Symbol, dialect);
            foreach (var definition in op.Body.FirstBlock!.Operations)
                if (definition is NamedDefinitionOp named && !new DefinitionCompiler(named, dialect).TryCompile()) return null;
        }
        return [.. dialects.Values];
    }
}
