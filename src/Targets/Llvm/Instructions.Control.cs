using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <content>Branches, calls, intrinsics.</content>
internal static partial class Instructions
{
    private static void AddControlFlow(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        table.Add<ReturnOp>(static (e, op) => _ = op.OperandCount == 0 ? e.Builder.BuildRetVoid() : e.Builder.BuildRet(e.Operand(op, 0)));
        table.Add<UnreachableOp>(static (e, _) => e.Builder.BuildUnreachable());
        table.Add<BrOp>(static (e, op) => e.Builder.BuildBr(e.Edge(op, 0, op.DestOperands)));
        table.Add<CondBrOp>(static (e, op) =>
        {
            var branch = e.Builder.BuildCondBr(e.ValueOf(op.Condition), e.Edge(op, 0, op.TrueDestOperands), e.Edge(op, 1, op.FalseDestOperands));
            if (op.BranchWeights is not { Count: 2 } weights) return;
            var context = e.Module.Types.Context;
            branch.SetMetadata(context.GetMDKindID("prof"), context.GetMDNode(
                context.GetMDString("branch_weights"),
                LLVMValueRef.CreateConstInt(context.Int32Type, (uint)weights[0]),
                LLVMValueRef.CreateConstInt(context.Int32Type, (uint)weights[1])));
        });
        table.Add<SwitchOp>(static (e, op) =>
        {
            var edges = new LLVMBasicBlockRef[op.SuccessorCount];
            for (int i = 0; i < edges.Length; i++) edges[i] = e.Edge(op, i, op.SuccessorOperands(i));
            var branch = e.Builder.BuildSwitch(e.ValueOf(op.Value), edges[0], (uint)(edges.Length - 1));
            for (int i = 1; i < edges.Length; i++) branch.AddCase(e.Module.Constants.Emit(((DenseElementsAttr)op.CaseValues!)[i - 1], op.Value.Type, op), edges[i]);
        });
        table.Add<CallOp>(EmitCall);
    }

    private static void EmitCall(FunctionEmitter e, CallOp op)
    {
        RefuseBundles(op, op.BundleSizes);
        var arguments = new LLVMValueRef[op.CallArguments.Count];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = e.ValueOf(op.CallArguments[i]);
        var callee = op.CalleeSymbol is { } symbol ? e.Module.Symbol(symbol.Leaf, op) : e.ValueOf(op.CalleeOperands[0]);
        var type = op.CalleeSymbol is not null ? callee.GlobalValueType : e.Module.Types.Emit(op.CalleeType, op);
        var call = e.Builder.BuildCall2(type, callee, arguments);
        call.InstructionCallConv = (uint)op.CallingConvention;
        if (op.TailCall != TailCallKind.None) call.TailCallKind = (LLVMTailCallKind)op.TailCall;
        if (op.HasAttribute("no_inline"))
            call.AddCallSiteAttribute(LLVMAttributeIndex.LLVMAttributeFunctionIndex, e.Module.Types.Context.CreateEnumAttribute("noinline"));
        if (op.ResultCount > 0) e.Define(op.GetResult(0), WithFlags(call, op));
    }

    /// <summary>What a bundle promises would be lost without a word.</summary>
    private static void RefuseBundles(Operation op, EquatableArray<int> sizes)
    {
        if (sizes.Count > 0) throw EmissionException.At(op, "has operand bundles, which can't be emitted yet");
    }

    private static void AddIntrinsics(Dictionary<Type, Action<FunctionEmitter, Operation>> table)
    {
        Action<FunctionEmitter, Operation> plain = static (e, op) => Call(e, (IntrinsicOp)op, [e.TypeOf(op.GetResult(0), op)]);
        foreach (var type in (ReadOnlySpan<Type>)
        [
            typeof(FAbsIntrinsic), typeof(SqrtIntrinsic), typeof(ExpIntrinsic), typeof(Exp2Intrinsic), typeof(LogIntrinsic), typeof(Log2Intrinsic), typeof(Log10Intrinsic),
            typeof(SinIntrinsic), typeof(CosIntrinsic), typeof(TanIntrinsic), typeof(ASinIntrinsic), typeof(ACosIntrinsic), typeof(ATanIntrinsic), typeof(ATan2Intrinsic),
            typeof(SinhIntrinsic), typeof(CoshIntrinsic), typeof(TanhIntrinsic),
            typeof(FloorIntrinsic), typeof(CeilIntrinsic), typeof(TruncateIntrinsic), typeof(RintIntrinsic), typeof(RoundIntrinsic), typeof(RoundEvenIntrinsic),
            typeof(PowIntrinsic), typeof(CopySignIntrinsic), typeof(MinNumIntrinsic), typeof(MaxNumIntrinsic), typeof(MinimumIntrinsic), typeof(MaximumIntrinsic),
            typeof(FmaIntrinsic), typeof(FMulAddIntrinsic), typeof(SMinIntrinsic), typeof(SMaxIntrinsic), typeof(UMinIntrinsic), typeof(UMaxIntrinsic), typeof(CtPopIntrinsic),
        ])
            table[type] = plain;
        table.Add<PowIIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Val, op), e.TypeOf(op.Power, op)]));
        table.Add<AbsIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Res, op)], op.IsIntMinPoison));
        table.Add<CountLeadingZerosIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Res, op)], op.IsZeroPoison));
        table.Add<CountTrailingZerosIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Res, op)], op.IsZeroPoison));
        table.Add<MemCpyIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Dst, op), e.TypeOf(op.Src, op), e.TypeOf(op.Len, op)], op.IsVolatile));
        table.Add<MemMoveIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Dst, op), e.TypeOf(op.Src, op), e.TypeOf(op.Len, op)], op.IsVolatile));
        table.Add<MemSetIntrinsic>(static (e, op) => Call(e, op, [e.TypeOf(op.Dst, op), e.TypeOf(op.Len, op)], op.IsVolatile));
        table.Add<AssumeIntrinsic>(static (e, op) =>
        {
            RefuseBundles(op, op.BundleSizes);
            Call(e, op, []);
        });
    }

    /// <summary>Calls an intrinsic; a flag of the op is its last argument.</summary>
    private static void Call(FunctionEmitter e, IntrinsicOp op, LLVMTypeRef[] overload, IntegerAttr? flag = null)
    {
        uint id = LLVMModuleRef.LookupIntrinsicID(op.IntrinsicName);
        if (id == 0) throw EmissionException.At(op, $"is unknown to this LLVM: {op.IntrinsicName}");
        var callee = e.Module.Module.GetIntrinsicDeclaration(id, overload);
        var arguments = new List<LLVMValueRef>();
        foreach (var operand in op.Operands) arguments.Add(e.ValueOf(operand));
        if (flag is not null) arguments.Add(LLVMValueRef.CreateConstInt(e.Module.Types.Context.Int1Type, flag.Boolean ? 1UL : 0UL));
        var call = e.Builder.BuildCall2(callee.GlobalValueType, callee, [.. arguments]);
        if (op.ResultCount > 0) e.Define(op.GetResult(0), WithFlags(call, op));
    }
}
