using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Calls a function by its name or by a pointer: <c>llvm.call @f(%0) : (i32) -> i32</c>, <c>llvm.call %p(%0) : !llvm.ptr, (i32) -> i32</c>.</summary>
[Op("llvm.call")]
public sealed partial class CallOp : MemoryAccessOp, ICall, ICallSite, ISymbolUser
{
    [Operand<LlvmCompatible>("callee_operands")] public partial OperandRange CalleeOperands { get; }
    [Operand<LlvmCompatible>("op_bundle_operands")] public partial OperandRange BundleOperands { get; }
    [Attr("var_callee_type", Summary = "type attribute of LLVM function type")] public partial LlvmFunctionType? VariadicType { get; set; }
    [Attr<FlatSymbolRef>("callee")] public partial SymbolRefAttr? CalleeSymbol { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Attr("CConv", Default = CallingConvention.C)] public partial CallingConvention CallingConvention { get; set; }
    [Attr("TailCallKind", Default = TailCallKind.None)] public partial TailCallKind TailCall { get; set; }
    [Attr("memory_effects")] public partial MemoryEffectsAttr? MemoryEffects { get; set; }
    [Attr] public partial bool Convergent { get; set; }
    [Attr("no_unwind")] public partial bool NoUnwind { get; set; }
    [Attr("will_return")] public partial bool WillReturn { get; set; }
    [Attr("no_inline")] public partial bool NoInline { get; set; }
    [Attr("always_inline")] public partial bool AlwaysInline { get; set; }
    [Attr("inline_hint")] public partial bool InlineHint { get; set; }
    [Attr("op_bundle_sizes")] public partial EquatableArray<int> BundleSizes { get; set; }
    [Attr("op_bundle_tags")] public partial ArrayAttr? BundleTags { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Result<LlvmCompatible>("result")] public partial Value? Res { get; }

    public SymbolRefAttr? Callee
    {
        get => CalleeSymbol;
        set => CalleeSymbol = value;
    }

    /// <summary>Without the pointer that is called.</summary>
    public OperandRange CallArguments => CallChecks.ArgumentsOf(this, CalleeSymbol, CalleeOperands);

    void ICall.SetCallArguments(params ReadOnlySpan<Value> values)
    {
        var arguments = CallArguments;
        Segments.ReplaceOperands(this, CalleeOperands, arguments.Start - CalleeOperands.Start, arguments.Count, values, group: 0, groups: 2);
    }

    private protected override IEnumerable<Value> Pointers => CallArguments.ToArray().Where(static a => a.Type is LlvmPointerType);

    /// <summary>The type of what is called.</summary>
    public LlvmFunctionType CalleeType =>
        VariadicType ?? new LlvmFunctionType(ResultCount == 0 ? LlvmVoidType.Instance : GetResult(0).Type, [.. CallArguments.ToArray().Select(static v => v.Type)]);

    public static CallOp Create(OpBuilder builder, FuncOp function, params ReadOnlySpan<Value> arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Create(builder, function.SymbolName!, function.Type.Result, arguments);
    }

    public static CallOp Create(OpBuilder builder, string callee, IrType result, params ReadOnlySpan<Value> arguments)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<CallOp>();
        state.AddOperands(arguments).AddAttribute("callee", new SymbolRefAttr(callee))
            .AddAttribute("op_bundle_sizes", DenseArrayAttr.I32())
            .AddAttribute("operandSegmentSizes", DenseArrayAttr.I32(arguments.Length, 0));
        if (result is not LlvmVoidType) state.AddResultTypes(result);
        return builder.Insert<CallOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state) => CallSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => CallSyntax.Print(printer, this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        OpBundles.Verify(verifier, this, BundleOperands, BundleSizes, BundleTags);
    }

    public void VerifySymbolUses(Verifier verifier) => CallChecks.Verify(this, verifier);
}
