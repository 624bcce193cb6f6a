using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class LessonTests
{
    [Theory]
    [InlineData(null, Profile.Lesson)]
    [InlineData("", Profile.Lesson)]
    [InlineData("smoke", Profile.Smoke)]
    [InlineData("Full", Profile.Full)]
    public void Profile_ComesFromTheVariable(string? value, Profile expected) => Assert.Equal(expected, Lesson.ReadProfile(value));

    [Fact]
    public void Profile_Unknown_SaysWhichThereAre()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Lesson.ReadProfile("quick"));

        Assert.Equal("COURSE_PROFILE is \"quick\". Set it to smoke, lesson or full, or leave it unset for lesson.", exception.Message);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("42", 42)]
    public void Seed_ComesFromTheVariable(string? value, int expected) => Assert.Equal(expected, Lesson.ReadSeed(value));

    [Fact]
    public void Seed_NoNumber_SaysWhatToDo() =>
        Assert.StartsWith("COURSE_SEED is \"one\". Set it to a whole number", Assert.Throws<InvalidOperationException>(() => Lesson.ReadSeed("one")).Message);

    [Fact]
    public void Choose_WithoutAVariable_TakesTheLessonsValue() =>
        Assert.Equal(60, Lesson.Choose(smoke: 5, lesson: 60, full: 600));

    [Fact]
    public void Start_ShowsOneLineAndBringsPlotly()
    {
        using var notebook = new Notebook();

        Lesson.Start();

        Assert.Matches(@"^DeepLearning \d+\.\d+\.\d+ · \.NET \d+\.\d+\.\d+ · profile lesson · seed 1 · CPU, \d+ cores?$", notebook.Outputs[0]["text/plain"]);
        Assert.Equal(["text/html"], notebook.Outputs[1].Keys);
        Assert.Equal(2, notebook.Outputs.Count);
    }
}
