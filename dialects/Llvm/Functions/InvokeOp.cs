using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// Calls a function and goes on at one block, or at a landing pad where an exception comes:
/// <c>llvm.invoke @f(%0) to ^bb2 unwind ^bb1 : (i32) -> i32</c>.
/// </summary>
[Op("llvm.invoke")]
public sealed partial class InvokeOp : Operation, ICall, IBranch, ITerminator, ICallSite
{
    private static readonly string[] Shown =
        ["callee", "CConv", "var_callee_type", "op_bundle_sizes", "op_bundle_tags", "operandSegmentSizes", "arg_attrs", "res_attrs"];

    [Operand<LlvmCompatible>("callee_operands")] public partial OperandRange CalleeOperands { get; }
    [Operand<LlvmCompatible>] public partial OperandRange NormalDestOperands { get; }
    [Operand<LlvmCompatible>] public partial OperandRange UnwindDestOperands { get; }
    [Operand<LlvmCompatible>("op_bundle_operands")] public partial OperandRange BundleOperands { get; }
    [Attr("var_callee_type", Summary = "type attribute of LLVM function type")] public partial LlvmFunctionType? VariadicType { get; set; }
    [Attr<FlatSymbolRef>("callee")] public partial SymbolRefAttr? CalleeSymbol { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr("branch_weights")] public partial EquatableArray<int>? BranchWeights { get; set; }
    [Attr("CConv", Default = CallingConvention.C)] public partial CallingConvention CallingConvention { get; set; }
    [Attr("op_bundle_sizes")] public partial EquatableArray<int> BundleSizes { get; set; }
    [Attr("op_bundle_tags")] public partial ArrayAttr? BundleTags { get; set; }
    [Successor] public partial Block NormalDest { get; set; }
    [Successor] public partial Block UnwindDest { get; set; }
    [Result<LlvmCompatible>("result")] public partial Value? Res { get; }

    public SymbolRefAttr? Callee
    {
        get => CalleeSymbol;
        set => CalleeSymbol = value;
    }

    public OperandRange CallArguments => CallChecks.ArgumentsOf(this, CalleeSymbol, CalleeOperands);

    void ICall.SetCallArguments(params ReadOnlySpan<Value> values)
    {
        var arguments = CallArguments;
        Segments.ReplaceOperands(this, CalleeOperands, arguments.Start - CalleeOperands.Start, arguments.Count, values, group: 0, groups: 4);
    }

    public OperandRange SuccessorOperands(int index) => index == 0 ? NormalDestOperands : UnwindDestOperands;

    public void ReplaceSuccessorOperands(int index, int start, int count, params ReadOnlySpan<Value> values) =>
        Segments.ReplaceOperands(this, SuccessorOperands(index), start, count, values, group: 1 + index, groups: 4);

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("CConv", CallingConventionAttr.Of(SymbolKeywords.TryParseConvention(parser) ?? CallingConvention.C));
        var operands = CallSyntax.ParseCallee(parser, state, out bool isDirect);
        // The targets' operands come after those of the call, whose types stand at the end.
        var targets = new OperationState(state.Info, state.Location);
        parser.ExpectKeyword("to"u8);
        int normal = SuccessorSyntax.Parse(parser, targets);
        parser.ExpectKeyword("unwind"u8);
        int unwind = SuccessorSyntax.Parse(parser, targets);
        CallSyntax.ParseVariadicType(parser, state);
        var bundles = OpBundles.Parse(parser);
        parser.ParseOptionalAttributeDictionary(state);
        CallSyntax.ParseTypes(parser, state, operands, isDirect);
        state.Successors.AddRange(targets.Successors);
        state.Operands.AddRange(targets.Operands.Span);
        state.AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(operands.Count, normal, unwind, bundles.AddTo(state, parser)));
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (CallingConvention != CallingConvention.C) SymbolKeywords.Print(printer, CallingConvention.Keyword());
        CallSyntax.PrintCallee(printer, this);
        printer.Write(" to "u8);
        SuccessorSyntax.Print(printer, NormalDest, NormalDestOperands);
        printer.Write(" unwind "u8);
        SuccessorSyntax.Print(printer, UnwindDest, UnwindDestOperands);
        CallSyntax.PrintVariadicType(printer, VariadicType);
        OpBundles.Print(printer, BundleOperands, BundleSizes, BundleTags);
        printer.PrintAttributeDictionary(this, Shown);
        CallSyntax.PrintTypes(printer, this, this);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (CallChecks.WrongVariadicType(this, this) is { } message) verifier.Error(this, message);
        else if (UnwindDest.IsEmpty) verifier.ErrorAt(this, "must have at least one operation in unwind destination");
        else if (UnwindDest.First is not LandingpadOp) verifier.ErrorAt(this, "first operation in unwind destination should be a llvm.landingpad operation");
        else OpBundles.Verify(verifier, this, BundleOperands, BundleSizes, BundleTags);
    }
}
