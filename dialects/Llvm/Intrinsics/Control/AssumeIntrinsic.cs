namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Promises that a condition holds, and what the bundles say: <c>llvm.intr.assume %c ["nonnull"(%p : !llvm.ptr)] : i1</c>.</summary>
[Op("llvm.intr.assume")]
public sealed partial class AssumeIntrinsic : IntrinsicOp, IMemoryEffects
{
    [Operand<I1>] public partial Value Cond { get; set; }
    [Operand<LlvmCompatible>("op_bundle_operands")] public partial OperandRange BundleOperands { get; }
    [Attr("op_bundle_sizes")] public partial EquatableArray<int> BundleSizes { get; set; }
    [Attr("op_bundle_tags")] public partial ArrayAttr? BundleTags { get; set; }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var condition = parser.ParseOperand();
        parser.ResolveOperands([condition], IntegerType.I1, state);
        OpBundles.Parse(parser).AddTo(state, parser);
        parser.Expect(":"u8);
        int at = parser.NextPosition;
        if (parser.ParseType() is not IntegerType { Width: 1 }) throw parser.Error(at, "expected i1");
        parser.ParseCheckedAttributeDictionary(state);
    }

    /// <summary>The write keeps it in its place.</summary>
    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Cond);
        OpBundles.Print(printer, BundleOperands, BundleSizes, BundleTags);
        printer.Write(" : "u8);
        printer.PrintType(Cond.Type);
        printer.PrintAttributeDictionary(this, "op_bundle_sizes", "op_bundle_tags");
    }

    protected override void Verify(Verifier verifier) => OpBundles.Verify(verifier, this, BundleOperands, BundleSizes, BundleTags);
}
