namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits a while.</summary>
[Op("nvvm.nanosleep", Syntax = "attr-dict $duration")]
public sealed partial class NanosleepOp : Operation
{
    [Operand<I32>] public partial Value Duration { get; set; }
}
