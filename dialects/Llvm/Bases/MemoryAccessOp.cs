using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An access to memory, with what is known of others that it may meet.</summary>
[OpBase]
public abstract partial class MemoryAccessOp : Operation, IAliasedAccess
{
    [Attr<AccessGroups>("access_groups")] public partial ArrayAttr? AccessGroupList { get; set; }
    [Attr<AliasScopes>("alias_scopes")] public partial ArrayAttr? AliasScopeList { get; set; }
    [Attr<AliasScopes>("noalias_scopes")] public partial ArrayAttr? NoAliasScopeList { get; set; }
    [Attr<TbaaTags>("tbaa")] public partial ArrayAttr? TbaaTagList { get; set; }

    private protected abstract IEnumerable<Value> Pointers { get; }

    IEnumerable<Value> IAliasedAccess.AccessedPointers => Pointers;
}
