using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Calls a function that LLVM knows by its name: <c>llvm.call_intrinsic "llvm.round"(%0) : (f32) -> f32</c>.</summary>
[Op("llvm.call_intrinsic")]
public sealed partial class CallIntrinsicOp : Operation
{
    private static readonly string[] Shown = ["operandSegmentSizes", "op_bundle_sizes", "intrin", "op_bundle_tags", "arg_attrs", "res_attrs"];

    [Attr("intrin")] public partial StringAttr Intrinsic { get; set; }
    [Operand<LlvmCompatible>("args")] public partial OperandRange Arguments { get; }
    [Operand<LlvmCompatible>("op_bundle_operands")] public partial OperandRange BundleOperands { get; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Attr("op_bundle_sizes")] public partial EquatableArray<int> BundleSizes { get; set; }
    [Attr("op_bundle_tags")] public partial ArrayAttr? BundleTags { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Result<LlvmCompatible>("results")] public partial Value? Res { get; }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("intrin", parser.ParseAttribute<StringAttr>("", NoneType.Instance));
        var operands = new List<UnresolvedOperand>();
        parser.ParseOperandList(operands, "("u8, ")"u8);
        var bundles = OpBundles.Parse(parser);
        parser.ParseOptionalAttributeDictionary(state);
        CallSyntax.ParseTypes(parser, state, operands, isDirect: true);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(operands.Count, bundles.AddTo(state, parser)));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintAttributeWithoutType(Intrinsic);
        printer.Write("("u8);
        printer.PrintOperands(Arguments);
        printer.Write(")"u8);
        OpBundles.Print(printer, BundleOperands, BundleSizes, BundleTags);
        LlvmAttributes.PrintDictionary(printer, this, Shown);
        printer.Write(" : "u8);
        CallSyntax.PrintSignature(printer, this, Arguments, ArgumentAttributes, ResultAttributes);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Intrinsic.Value.StartsWith("llvm.", StringComparison.Ordinal)) verifier.Error(this, "intrinsic name must start with 'llvm.'");
        else OpBundles.Verify(verifier, this, BundleOperands, BundleSizes, BundleTags);
    }
}
