using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An access to memory, with what is known of others that it may meet.</summary>
internal interface IAliasedAccess
{
    ArrayAttr? AccessGroupList { get; set; }
    ArrayAttr? AliasScopeList { get; set; }
    ArrayAttr? NoAliasScopeList { get; set; }

    /// <summary>The pointers whose memory it reads or writes.</summary>
    IEnumerable<Value> AccessedPointers { get; }
}
