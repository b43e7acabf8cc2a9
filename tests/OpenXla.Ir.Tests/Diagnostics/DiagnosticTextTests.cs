using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly FileLocation Left = new("left", 1, 2);
    private static readonly FileLocation Middle = new("middle", 3, 4);
    private static readonly FileLocation Right = new("right", 5, 6);

    [Fact]
    public void CallersFollowAsNotes()
    {
        var call = new CallSiteLocation(new NameLocation("f", Left), new CallSiteLocation(Middle, Right));
        Assert.Equal("left:1:2: error: lost\nmiddle:3:4: note: called from\nright:5:6: note: called from\n", Format(call));
        Assert.Equal("middle:3:4: error: lost\nright:5:6: note: called from\n", Format(call, static file => file.File != "left"));
    }

    [Fact]
    public void APlaceThatMayNotBeShownIsShownWhereThereIsNoOther() =>
        Assert.Equal("left:1:2: error: lost\n", Format(Left, static _ => false));

    [Fact]
    public void AmongSeveralPlacesTheFirstIsShown()
    {
        var fused = new FusedLocation([new NameLocation("f"), Middle, Right]);
        Assert.Equal("middle:3:4: error: lost\n", Format(fused));
        Assert.Equal("right:5:6: error: lost\n", Format(fused, static file => file.File != "middle"));
    }

    [Fact]
    public void ANameWithoutAPlaceStandsForItself()
    {
        Assert.Equal("<unknown>:0: error: loc(\"f\"): lost\n", Format(new NameLocation("f")));
        Assert.Equal("<unknown>:0: error: lost\n", Format(UnknownLocation.Instance));
    }

    [Fact]
    public void AnOpaqueLocationIsShownAsWhatItSaysToOthers()
    {
        Assert.Equal("left:1:2: error: lost\n", Format(new OpaqueLocation(new object(), Left)));
        var mark = new object();
        Assert.Equal(new OpaqueLocation(mark, Left), new OpaqueLocation(mark, Left));
        Assert.NotEqual(new OpaqueLocation(mark, Left), new OpaqueLocation(new object(), Left));
    }

    private static string Format(LocationAttr location, Func<FileLocation, bool>? mayShow = null) =>
        DiagnosticText.Format(new Diagnostic(Severity.Error, Location.Of(new IrContext(), location), "lost"), mayShow: mayShow);
}
