namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How a custom call hands its arguments over.</summary>
[EnumDef(Storage = EnumStorage.I32)]
public enum CustomCallApiVersion
{
    [Case("API_VERSION_UNSPECIFIED")]
    Unspecified,

    [Case("API_VERSION_ORIGINAL")]
    Original,

    [Case("API_VERSION_STATUS_RETURNING")]
    StatusReturning,

    [Case("API_VERSION_STATUS_RETURNING_UNIFIED")]
    StatusReturningUnified,

    [Case("API_VERSION_TYPED_FFI")]
    TypedFfi,
}
