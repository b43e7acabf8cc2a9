namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Calls a function by its name or by a pointer: <c>llvm.call @f(%0) : (i32) -> i32</c>, <c>llvm.call %p(%0) : !llvm.ptr, (i32) -> i32</c>.</summary>
[Op("llvm.call")]
public sealed partial class CallOp : Operation, ICall
{
    [Operand("callee_operands")] public partial OperandRange CalleeOperands { get; }
    [Operand("op_bundle_operands")] public partial OperandRange BundleOperands { get; }
    [Attr("var_callee_type")] public partial TypeAttr? VariadicType { get; set; }
    [Attr("callee")] public partial SymbolRefAttr? CalleeSymbol { get; set; }
    [Attr("fastmathFlags", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Attr("CConv", Default = CallingConvention.C)] public partial CallingConvention CallingConvention { get; set; }
    [Attr("TailCallKind", Default = TailCallKind.None)] public partial TailCallKind TailCall { get; set; }
    [Attr("op_bundle_sizes")] public partial EquatableArray<int> BundleSizes { get; set; }
    [Attr("op_bundle_tags")] public partial ArrayAttr? BundleTags { get; set; }
    [Attr("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Result] public partial Value? Res { get; }

    public SymbolRefAttr? Callee
    {
        get => CalleeSymbol;
        set => CalleeSymbol = value;
    }

    /// <summary>Without the pointer that is called.</summary>
    public OperandRange CallArguments => CalleeSymbol is null ? new OperandRange(this, 1, CalleeOperands.Count - 1) : CalleeOperands;

    /// <summary>The type of what is called.</summary>
    public LlvmFunctionType CalleeType =>
        VariadicType?.Value as LlvmFunctionType
        ?? new LlvmFunctionType(ResultCount == 0 ? LlvmVoidType.Instance : GetResult(0).Type, [.. CallArguments.ToArray().Select(v => v.Type)]);

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
        if (CalleeSymbol is null)
        {
            if (CalleeOperands.Count == 0) verifier.Error(this, "must have either a `callee` attribute or at least an operand");
            else if (CalleeOperands[0].Type is not LlvmPointerType) verifier.Error(this, $"indirect call expects a pointer as callee: '{CalleeOperands[0].Type}'");
            return;
        }
        if (SymbolTable.LookupNearest(this, CalleeSymbol) is not FuncOp function)
        {
            verifier.Error(this, $"'{CalleeSymbol.Leaf}' does not reference a symbol in the current scope");
            return;
        }
        var parameters = function.Type.Parameters;
        if (CallArguments.Count < parameters.Count || (CallArguments.Count > parameters.Count && !function.Type.IsVariadic))
        {
            verifier.Error(this, $"incorrect number of operands ({CallArguments.Count}) for callee (expecting: {parameters.Count})");
            return;
        }
        for (int i = 0; i < parameters.Count; i++)
            if (!CallArguments[i].Type.Equals(parameters[i]))
                verifier.Error(this, $"operand type mismatch for operand {i}: '{CallArguments[i].Type}' != '{parameters[i]}'");
        if (ResultCount > 0 && !GetResult(0).Type.Equals(function.Type.Result))
            verifier.Error(this, $"result type mismatch: '{GetResult(0).Type}' != '{function.Type.Result}'");
    }
}
