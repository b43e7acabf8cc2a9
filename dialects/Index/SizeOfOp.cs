namespace OpenXla.Ir.Dialects.Index;

/// <summary>How many bits an index has.</summary>
[Op("index.sizeof", Syntax = "attr-dict")]
public sealed partial class SizeOfOp : Operation, IPure
{
    [Result<IndexValue>] public partial Value Result { get; }
}
