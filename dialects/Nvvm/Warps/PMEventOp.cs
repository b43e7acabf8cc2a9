namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Tells a profiler of an event.</summary>
[Op("nvvm.pmevent", Syntax = "attr-dict (`id` `=` $eventId^)? (`mask` `=` $maskedEventId^)?")]
public sealed partial class PMEventOp : Operation
{
    [Attr<I16Attr>] public partial IntegerAttr? MaskedEventId { get; set; }
    [Attr] public partial int? EventId { get; set; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (MaskedEventId is null && EventId is null) verifier.Error(this, "either `id` or `mask` must be set");
        else if (MaskedEventId is not null && EventId is not null) verifier.Error(this, "`id` and `mask` cannot be set at the same time");
        else if (EventId is < 0 or > 15) verifier.Error(this, "`id` must be between 0 and 15");
    }
}
