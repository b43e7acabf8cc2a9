using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>What only some operations have, kept beside the op so that the small ones stay small.</summary>
internal sealed class OperationExtra
{
    internal OperandSlot[]? Operands;
    internal ExtraResult[] Results = [];
    internal Region[] Regions = [];
    internal SuccessorSlot[] Successors = [];
    internal DictionaryAttr? Attributes;
}
