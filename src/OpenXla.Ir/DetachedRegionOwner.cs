namespace OpenXla.Ir;

/// <summary>Owns regions whose operation does not exist yet (see <see cref="OperationState.AddRegion"/>).</summary>
internal sealed class DetachedRegionOwner : Operation
{
    internal static Operation For(IrContext context) => context.DetachedOwner ??= new DetachedRegionOwner { _info = context.GetOperation("builtin.detached") };
}
