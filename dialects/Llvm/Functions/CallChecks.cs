using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Whether calls fit what they call.</summary>
internal static class CallChecks
{
    internal static OperandRange ArgumentsOf(Operation call, SymbolRefAttr? callee, OperandRange operands) =>
        callee is null && operands.Count > 0 ? new OperandRange(call, 1, operands.Count - 1) : operands;

    internal static void Verify(CallOp call, Verifier verifier)
    {
        if (WrongVariadicType(call, call) is { } wrongType) verifier.Error(call, wrongType);
        else if (call.CalleeSymbol is { } callee) VerifyCallee(call, callee, verifier);
        else if (call.OperandCount == 0) verifier.Error(call, "must have either a `callee` attribute or at least an operand");
        else if (call.GetOperand(0).Type is not LlvmPointerType) verifier.Error(call, $"indirect call expects a pointer as callee: '{call.GetOperand(0).Type}'");
    }

    /// <summary>What is wrong with the type that a call states for a callee with further arguments, or null.</summary>
    internal static string? WrongVariadicType(Operation call, ICallSite site)
    {
        if (site.VariadicType is not { } type) return null;
        var arguments = site.CallArguments;
        if (!type.IsVariadic) return "expected var_callee_type to be a variadic function type";
        if (type.Parameters.Count > arguments.Count) return $"expected var_callee_type to have at most {arguments.Count} parameters";
        for (int i = 0; i < type.Parameters.Count; i++)
            if (!type.Parameters[i].Equals(arguments[i].Type)) return $"var_callee_type parameter type mismatch: '{type.Parameters[i]}' != '{arguments[i].Type}'";
        if (call.ResultCount == 0) return type.Result is LlvmVoidType ? null : "expected var_callee_type to return void";
        return call.GetResult(0).Type.Equals(type.Result) ? null : $"var_callee_type return type mismatch: '{type.Result}' != '{call.GetResult(0).Type}'";
    }

    private static void VerifyCallee(CallOp call, SymbolRefAttr callee, Verifier verifier)
    {
        switch (verifier.Symbols.LookupNearest(call, callee))
        {
            case null:
                verifier.Error(call, $"'{callee.Root}' does not reference a symbol in the current scope");
                break;
            case FuncOp function when NeedsLocation(call, function):
                verifier.ErrorAt(call, "inlinable function call in a function with a DISubprogram location must have a debug location");
                break;
            case FuncOp function:
                if (Mismatch(call, function.Type) is { } message) verifier.Error(call, message);
                break;
            case IFuncOp chosen:
                if (chosen.FunctionType.Value is not LlvmFunctionType type) verifier.Error(call, $"callee does not have a functional type: '{chosen.FunctionType.Value}'");
                else if (Mismatch(call, type) is { } mismatch) verifier.Error(call, mismatch);
                break;
            default:
                verifier.Error(call, $"'{callee.Root}' does not reference a valid LLVM function or IFunc");
                break;
        }
    }

    /// <summary>LLVM can't inline a function of known source into another one where it does not know the place.</summary>
    private static bool NeedsLocation(CallOp call, FuncOp callee) => !callee.IsDeclaration
        && call.Location.Attribute is UnknownLocation && call.Ancestor<FuncOp>() is { } caller && HasSubprogram(caller.Location.Attribute) && HasSubprogram(callee.Location.Attribute);

    private static bool HasSubprogram(LocationAttr location)
    {
        if (location is FusedLocation { Metadata: DISubprogramAttr }) return true;
        bool found = false;
        location.VisitParts(static _ => { }, part => found |= part is LocationAttr inner && HasSubprogram(inner));
        return found;
    }

    private static string? Mismatch(CallOp call, LlvmFunctionType type)
    {
        int count = call.CalleeOperands.Count;
        if (type.IsVariadic && call.VariadicType is null) return "missing var_callee_type attribute for vararg call";
        if (!type.IsVariadic && type.Parameters.Count != count) return $"incorrect number of operands ({count}) for callee (expecting: {type.Parameters.Count})";
        if (type.Parameters.Count > count) return $"incorrect number of operands ({count}) for varargs callee (expecting at least: {type.Parameters.Count})";
        for (int i = 0; i < type.Parameters.Count; i++)
            if (!call.GetOperand(i).Type.Equals(type.Parameters[i])) return $"operand type mismatch for operand {i}: '{call.GetOperand(i).Type}' != '{type.Parameters[i]}'";
        if (call.ResultCount == 0) return type.Result is LlvmVoidType ? null : "expected function call to produce a value";
        if (type.Result is LlvmVoidType) return "calling function with void result must not produce values";
        return call.GetResult(0).Type.Equals(type.Result) ? null : $"result type mismatch: '{call.GetResult(0).Type}' != '{type.Result}'";
    }
}
