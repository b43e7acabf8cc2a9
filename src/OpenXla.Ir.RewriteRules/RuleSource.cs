using System.Text;
using Antlr4.Runtime;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.RewriteRules;

/// <summary>The file of the rules: its text, its places, and the types and attributes in it, which the parser of IR reads.</summary>
internal sealed class RuleSource
{
    private readonly SourceFile _source;

    /// <summary>The byte of each character; null where each character is a byte.</summary>
    private readonly int[]? _offsets;

    internal RuleSource(IrContext context, SourceFile source)
    {
        Context = context;
        _source = source;
        context.Locations.Add(source);
        Text = Encoding.UTF8.GetString(source.Bytes);
        if (Text.Length == source.Length) return;
        _offsets = new int[Text.Length + 1];
        for (int i = 0; i < Text.Length; i++)
        {
            char c = Text[i];
            // A pair of surrogates has four bytes, counted at its first half.
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : char.IsHighSurrogate(c) ? 4 : char.IsLowSurrogate(c) ? 0 : 3;
            _offsets[i + 1] = Math.Min(_offsets[i] + size, source.Length);
        }
    }

    internal IrContext Context { get; }

    internal string Text { get; }

    internal void Report(RuleException mistake)
    {
        if (mistake.Position < 0) return;
        var (line, column) = _source.LineAndColumn(OffsetOf(mistake.Position));
        var diagnostic = new Diagnostic(Severity.Error, Context.Locations.At(_source, line, column), mistake.Message);
        if (mistake.Hint is not null) diagnostic.WithHint(mistake.Hint);
        Context.Diagnostics.Report(diagnostic);
    }

    internal IrType TypeOf(ParserRuleContext tree)
    {
        var (start, length) = Extent(tree);
        return AsmParser.ParseType(Context, _source, start, length) ?? throw RuleException.Reported();
    }

    internal IrAttribute AttributeOf(ParserRuleContext tree)
    {
        var (start, length) = Extent(tree);
        return AsmParser.ParseAttribute(Context, _source, start, length) ?? throw RuleException.Reported();
    }

    /// <summary>What was written, as it was written.</summary>
    internal string Written(ParserRuleContext tree) => Text[tree.Start.StartIndex..(tree.Stop.StopIndex + 1)];

    private (int Start, int Length) Extent(ParserRuleContext tree)
    {
        int start = OffsetOf(tree.Start.StartIndex);
        return (start, OffsetOf(tree.Stop.StopIndex + 1) - start);
    }

    private int OffsetOf(int position)
    {
        position = Math.Clamp(position, 0, Text.Length);
        return _offsets is null ? position : _offsets[position];
    }
}
