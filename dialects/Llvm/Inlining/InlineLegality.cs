using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which functions of llvm may be inlined, and what of them may not.</summary>
internal static class InlineLegality
{
    internal static bool Allows(Operation call, Operation callee)
    {
        if (call is not CallOp { NoInline: false } || callee is not FuncOp { NoInline: false, IsVariadic: false } function) return false;
        // Its exceptions would have to land in the caller, whose personality may be another.
        if (function.Personality is not null) return false;
        return !HasArgumentInAllocation(function) && !HasForbiddenAttribute(function);
    }

    /// <summary>What reads further arguments, or names its place in a function, can't be in another one.</summary>
    internal static bool Allows(Operation op) => op is not (VaStartIntrinsic or BlockTagOp);

    private static bool HasArgumentInAllocation(FuncOp function)
    {
        if (function.ArgumentAttributes is not { } all) return false;
        foreach (var attributes in all.Elements)
            if (attributes is DictionaryAttr dictionary && dictionary.Get("llvm.inalloca") is not null) return true;
        return false;
    }

    private static bool HasForbiddenAttribute(FuncOp function)
    {
        if (function.Passthrough is not { } all) return false;
        foreach (var attribute in all.Elements)
            if (attribute is StringAttr { Value: "noduplicate" or "presplitcoroutine" or "returns_twice" or "strictfp" }) return true;
        return false;
    }
}
