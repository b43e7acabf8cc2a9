using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The rules of globals and of what initializes them.</summary>
internal static class GlobalChecks
{
    internal static void Verify(GlobalOp global, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (WrongGlobal(global) is { } message) verifier.Error(global, message);
        else if (!FuncChecks.HasComdat(global, global.Comdat, verifier)) verifier.ErrorAt(global, "expected comdat symbol");
        else if (global.Alignment is { } alignment && !System.Numerics.BitOperations.IsPow2(alignment.Int64)) verifier.ErrorAt(global, "alignment attribute is not a power of 2");
    }

    private static string? WrongGlobal(GlobalOp global)
    {
        if (!CanBeGlobal(global.Type)) return "expects type to be a valid element type for an LLVM global";
        if (!IsInModule(global)) return "must appear at the module level";
        if (global.Value is StringAttr text && !ConstantChecks.IsBytes(global.Type, ByteText.Encode(text.Value).Length))
            return "requires an i8 array type of the length equal to that of the string attribute";
        if (global.Type is LlvmTargetExtType target)
        {
            if (!target.CanBeGlobal) return "this target extension type cannot be used in a global";
            if (global.Value is not null) return "global with target extension type can only be initialized with zero-initializer";
        }
        if (global is { Linkage: Linkage.Common, Value: { } value } && !IsZero(value)) return "expected zero value for 'common' linkage";
        return global is { Linkage: Linkage.Appending, Type: not LlvmArrayType } ? "expected array type for 'appending' linkage" : null;
    }

    /// <summary>What memory that has a name can hold.</summary>
    internal static bool CanBeGlobal(IrType type) =>
        LlvmCompatibility.IsCompatibleOuter(type) && type is not (LlvmVoidType or LlvmTokenType or LlvmMetadataType or LlvmLabelType);

    /// <summary>Whether an op stands directly in something like a module.</summary>
    internal static bool IsInModule(Operation op) =>
        op.ParentOp is not { } parent || (parent.Info.Is(OperationTraits.SymbolTable) && parent.Info.Is(OperationTraits.IsolatedFromAbove));

    private static bool IsZero(IrAttribute value) => value switch
    {
        IntegerAttr number => number.IsZero,
        FloatAttr number => number.Value.IsZero,
        DenseElementsAttr { IsSplat: true } elements => IsZero(elements[0]),
        DenseElementsAttr elements => Enumerable.Range(0, (int)elements.Count).All(i => IsZero(elements[i])),
        ArrayAttr array => array.Elements.All(IsZero),
        _ => false,
    };

    internal static void VerifyInitializer(GlobalOp global, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (global.Initializer.FirstBlock is not { } block) return;
        if (block.Last is not ReturnOp { OperandCount: > 0 } end) verifier.Error(global, "initializer region cannot return void");
        else if (!end.GetOperand(0).Type.Equals(global.Type)) verifier.Error(global, $"initializer region type '{end.GetOperand(0).Type}' does not match global type '{global.Type}'");
        else if (FirstWithEffect(block) is { } op) verifier.ErrorAt(op, "ops with side effects not allowed in global initializers");
        else if (global.Value is not null) verifier.Error(global, "cannot have both initializer value and region");
    }

    /// <summary>The first op that touches memory, or may.</summary>
    internal static Operation? FirstWithEffect(Block block)
    {
        foreach (var op in block.Operations)
        {
            if (op is IPure or INoMemoryEffect) continue;
            if (op is not IMemoryEffects known) return op;
            var effects = new List<MemoryEffect>();
            known.GetEffects(effects);
            if (effects.Count > 0) return op;
        }
        return null;
    }
}
