namespace OpenXla.Ir.Testing.Lit;

public enum TestOutcome
{
    Pass,
    Fail,

    /// <summary>Failed, as its XFAIL line says.</summary>
    XFail,

    /// <summary>Passed although its XFAIL line says it fails.</summary>
    XPass,
    Unsupported,

    /// <summary>Not runnable: no RUN line, or one that cannot be read.</summary>
    Unresolved,
    Timeout,
}
