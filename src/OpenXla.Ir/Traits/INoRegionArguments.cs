using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>Entry blocks of the regions have no arguments.</summary>
public interface INoRegionArguments : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        foreach (var region in op.Regions)
            if (region.FirstBlock is { ArgumentCount: > 0 })
            {
                verifier.Error(op, op.RegionCount > 1 ? $"region #{region.Index} should have no arguments" : "region should have no arguments");
                return;
            }
    }
}
