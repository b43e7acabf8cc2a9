namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Waits for tokens, or gathers them into one: <c>gpu.wait async [%t]</c>.</summary>
[Op("gpu.wait", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) attr-dict")]
public sealed partial class WaitOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }
}
