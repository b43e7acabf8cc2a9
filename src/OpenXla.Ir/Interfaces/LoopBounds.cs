using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Interfaces;

/// <summary>What a counted loop counts: from a lower bound to an upper one, which is not reached, in steps. A bound that is neither a value nor a number is open.</summary>
public readonly record struct LoopBounds(Value InductionVariable, OpFoldResult Lower, OpFoldResult Upper, OpFoldResult Step);
