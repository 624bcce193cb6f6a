using Notebooks.Documents;

namespace Course.Tests.Lessons;

/// <summary>What the lessons carry of their full runs.</summary>
public sealed class PublishedTests
{
    public static TheoryData<string> Paths => Lesson.Paths;

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_outputs_are_those_of_this_code_in_the_full_profile(string path)
    {
        var stale = Publication.Stale(Lesson.Read(path).Document, "full");

        Assert.True(stale is null, $"{path} is stale: {stale}. Publish it: ./course publish {path}");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_figure_is_stored_as_data_as_a_still_picture_and_in_words_and_nothing_is_drawn_by_a_script_alone(string path)
    {
        var values = Lesson.Read(path).Code.SelectMany(cell => cell.Outputs).OfType<ValueOutput>().Select(output => output.Data).ToList();

        Assert.All(values.Where(data => data["application/vnd.plotly.v1+json"] is not null), data =>
        {
            Assert.Equal(["application/vnd.plotly.v1+json", "image/png", "text/plain"], data.MimeTypes);
            Assert.Equal(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' }, Convert.FromBase64String(data.Text("image/png")!)[..4]);
        });
        Assert.All(values, data => Assert.DoesNotMatch("<script|<svg", data.Text("text/html") ?? ""));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void No_error_is_stored_and_the_notebook_is_not_larger_than_2_MB(string path)
    {
        Assert.DoesNotContain(Lesson.Read(path).Code.SelectMany(cell => cell.Outputs), output => output is ErrorOutput);
        Assert.InRange(new FileInfo(Path.Combine(Lesson.Root, path)).Length, 1, Publisher.MostBytes);
    }
}
