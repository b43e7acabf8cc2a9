namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Writes a value or a text to the standard output: <c>vector.print %v : vector&lt;4xf32&gt; punctuation &lt;comma&gt;</c>.</summary>
[Op("vector.print", Syntax = "($source^ `:` type($source))? oilist(`str` $stringLiteral | `punctuation` $punctuation) attr-dict")]
public sealed partial class PrintOp : Operation, IMemoryEffects
{
    [Operand<Printable>] public partial Value? Source { get; set; }
    [Attr(Default = PrintPunctuation.NewLine)] public partial PrintPunctuation Punctuation { get; set; }
    [Attr(Summary = "An Attribute containing a string")] public partial StringAttr? StringLiteral { get; set; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    // A result's name at the start of the next line would be read as the operand.
    protected override bool FitsCustomForm => Source is not null || StringLiteral is not null || Punctuation != PrintPunctuation.NewLine || DiscardableAttributes.Count > 0 || Next is not { ResultCount: > 0 };

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (StringLiteral is not null && (Source is not null || Punctuation != PrintPunctuation.NewLine))
            verifier.Error(this, "failed to verify that `source` or `punctuation` are not set when printing strings");
    }
}
