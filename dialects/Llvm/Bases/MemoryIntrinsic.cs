using System.Numerics;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions.Constraints;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Writes to a run of bytes.</summary>
[OpBase]
public abstract partial class MemoryIntrinsic : IntrinsicOp, IMemoryEffects, IAliasedAccess
{
    [Operand<LlvmPointer>] public partial Value Dst { get; set; }
    [Attr<I1Attr>("isVolatile")] public partial IntegerAttr IsVolatile { get; set; }
    [Attr<AccessGroups>("access_groups")] public partial ArrayAttr? AccessGroupList { get; set; }
    [Attr<AliasScopes>("alias_scopes")] public partial ArrayAttr? AliasScopeList { get; set; }
    [Attr<AliasScopes>("noalias_scopes")] public partial ArrayAttr? NoAliasScopeList { get; set; }
    [Attr<TbaaTags>("tbaa")] public partial ArrayAttr? TbaaTagList { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }

    private protected virtual IEnumerable<Value> Pointers => [Dst];

    IEnumerable<Value> IAliasedAccess.AccessedPointers => Pointers;

    /// <summary>The number of bytes where it is a constant.</summary>
    private protected abstract BigInteger? StaticLength { get; }

    /// <summary>Whether it writes nothing beyond a slot, as far as it is known.</summary>
    private protected bool WritesWithin(MemorySlot slot, DataLayout layout) =>
        Dst == slot.Pointer && StaticLength is { } length && layout.Size(slot.ElementType) is { } size && length <= size;

    /// <summary>The bytes that a number without sign stands for.</summary>
    private protected static BigInteger? LengthOf(IrAttribute? length) =>
        length is IntegerAttr { Type: IntegerType { Width: <= 64 } type } number ? number.Value & ((BigInteger.One << type.Width) - 1) : null;

    public virtual void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Dst));
    }
}
