namespace OpenXla.Ir.Dialects.Pdl.Execution;

/// <summary>Makes rewrites of the <c>pdl.pattern</c> operations of a file or a module.</summary>
public static class PdlPatterns
{
    /// <summary>The patterns of a file as rewrites, for greedy drivers and conversions; null after errors, which have been reported.</summary>
    public static PatternSet? Read(IrContext context, SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(source);
        return AsmParser.ParseModule(context, source) is { } module && IrVerifier.Verify(module) ? From(module) : null;
    }

    /// <summary>The patterns in a verified operation as rewrites; null after errors, which have been reported.</summary>
    public static PatternSet? From(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var patterns = new PatternSet(root.Context);
        bool isGood = true;
        foreach (var pattern in root.Descendants<PatternOp>())
        {
            try
            {
                patterns.Add(new PatternCompiler(pattern).Compile().ToPattern());
            }
            catch (UnsupportedPatternException mistake)
            {
                var diagnostic = root.Context.Diagnostics.Error(mistake.Operation.Location, $"'{mistake.Operation.Name}' op {mistake.Message}");
                if (mistake.Hint is not null) diagnostic.WithHint(mistake.Hint);
                isGood = false;
            }
        }
        return isGood ? patterns : null;
    }
}
