namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits until at most so many groups are on their way.</summary>
[Op("nvvm.cp.async.wait.group", Syntax = "$n attr-dict")]
public sealed partial class CpAsyncWaitGroupOp : Operation
{
    [Attr] public partial int N { get; set; }
}
