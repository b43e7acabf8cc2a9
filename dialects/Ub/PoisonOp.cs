namespace OpenXla.Ir.Dialects.Ub;

/// <summary>A value that must not be relied on: <c>ub.poison : i32</c>.</summary>
[Op("ub.poison")]
public sealed partial class PoisonOp : Operation, IConstantLike, IPure, IFoldable
{
    [Attr(Summary = "PoisonAttrInterface instance")] public partial PoisonAttr? Value { get; set; }
    [Result] public partial Value Result { get; }

    public static bool HasCustomSyntax => true;

    IrAttribute IConstantLike.ConstantValue => Value ?? PoisonAttr.Instance;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Value ?? PoisonAttr.Instance;

    protected override void SetDefaults()
    {
        if (GetInherentAttribute("value") is null) Value = PoisonAttr.Instance;
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        parser.ParseOptionalAttributeDictionary(state);
        if (parser.TryConsume("<"u8))
        {
            state.AddAttribute("value", parser.ParseAttribute<PoisonAttr>());
            parser.Expect(">"u8);
        }
        parser.Expect(":"u8);
        state.AddResultTypes(parser.ParseType());
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.PrintAttributeDictionary(this, "value");
        printer.Write(" : "u8);
        printer.PrintType(Result.Type);
    }
}
